-- Run inside Neovim, once it has read its own settings: opens the drafts that NIANBAO_TEST_FILES
-- names, a line each, and writes what a user would see of each to NIANBAO_TEST_RESULTS.
-- Waits until a finding of the first says NIANBAO_TEST_WORDS, since a server may learn of the language
-- after its first answer. Takes the preferred quick fix at the first finding of the first draft, and saves.

local PATIENCE = 20000

local function served()
  -- The first came with 0.10, the second went after it.
  local newer = vim.lsp.get_clients
  return next(newer and newer({ bufnr = 0 }) or vim.lsp.buf_get_clients(0)) ~= nil
end

--- Columns are those of Neovim: bytes, from 0.
local function diagnostics()
  return vim.tbl_map(function(found)
    return { line = found.lnum, byte = found.col, code = found.code, message = found.message }
  end, vim.diagnostic.get(0))
end

local function says(words)
  for _, found in ipairs(diagnostics()) do
    if found.message:find(words, 1, true) then
      return true
    end
  end
  return false
end

local function open(file, words)
  vim.cmd('edit ' .. vim.fn.fnameescape(file))
  -- A server may take its time, and one that should not come would come soon: it runs already.
  vim.wait(vim.bo.filetype == 'nianbao' and PATIENCE or 500, function()
    return served() and says(words)
  end)
  return { language = vim.bo.filetype, served = served(), diagnostics = diagnostics() }
end

--- By the keys of the documentation, from the first line on, as a user would.
local function fix_first()
  vim.cmd('normal! gg')
  vim.cmd('normal ]d')
  vim.ui.select = function(offered, _, choose)
    for at, one in ipairs(offered) do
      -- The action stands second up to 0.10, and has a name after that.
      if (one.action or one[2]).isPreferred then
        return choose(one, at)
      end
    end
  end
  local before = vim.b.changedtick
  vim.cmd('normal gra')
  vim.wait(PATIENCE, function()
    return vim.b.changedtick ~= before and #diagnostics() == 0
  end)
  vim.cmd('write')
  return { left = diagnostics() }
end

local results = { files = {} }
local function run()
  local files = vim.split(vim.env.NIANBAO_TEST_FILES, '\n')
  for at, file in ipairs(files) do
    results.files[at] = open(file, at == 1 and vim.env.NIANBAO_TEST_WORDS or '')
    if at == 1 then
      results.fix = fix_first()
    end
  end
end

local ok, fault = pcall(run)
if not ok then
  results.fault = fault
end
vim.fn.writefile({ vim.json.encode(results) }, vim.env.NIANBAO_TEST_RESULTS)
vim.cmd('qall!')
